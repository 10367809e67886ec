"""Answer with a number of ten thousand digits, more than Python turns into text."""
# problem: search_infinite_array
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error


def search_infinite_array(reader, key):
    return 10**10_000
