"""Answer with a number of a hundred thousand digits."""
# problem: search_infinite_array
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error


def search_infinite_array(reader, key):
    return 10**100_000
