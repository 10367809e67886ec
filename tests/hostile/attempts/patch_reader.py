"""Read every item, and set the count of reads back after each."""
# problem: search_infinite_array
# verdicts: wrong_answer, runtime_error, time_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, time_limit_exceeded

from judge.kit import INFINITY


def search_infinite_array(reader, key):
    position = 0
    while (item := reader.get(position)) < key:
        for name in ("reads", "_reads", "count", "calls", "allowed"):
            try:
                setattr(reader, name, 0)
            except AttributeError:
                pass
        position += 1
    return position if item == key else -1
