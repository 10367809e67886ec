"""Write a function where a class is asked for."""
# problem: median_of_stream
# verdicts: load_error, runtime_error
# verdicts without layers: load_error, runtime_error


def MedianOfStream():
    return object()
