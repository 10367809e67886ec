"""Answer with True for 1 and False for 0."""
# problem: search_infinite_array
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

from judge.kit import INFINITY


def search_infinite_array(reader, key):
    high = 1
    while reader.get(high) < key:
        high *= 2
    low = high // 2
    while low < high:
        middle = (low + high) // 2
        if reader.get(middle) < key:
            low = middle + 1
        else:
            high = middle
    if reader.get(low) != key:
        return -1
    return (False, True)[low] if low < 2 else low
