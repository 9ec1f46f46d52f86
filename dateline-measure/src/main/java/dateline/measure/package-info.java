/** Speed and size, measured on the project's own reports. Start with {@link dateline.measure.SpeedBenchmark}. */
@org.jspecify.annotations.NullMarked
package dateline.measure;
