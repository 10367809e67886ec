"""Sleep between the reads of an array."""
# problem: search_infinite_array
# about: time
# runs with: --all
# verdicts: time_limit_exceeded, accepted

import time


def search_infinite_array(reader, key):
    def get(index):
        time.sleep(0.15)
        return reader.get(index)

    high = 1
    while get(high) < key:
        high *= 2
    low = high // 2
    while low < high:
        middle = (low + high) // 2
        if get(middle) < key:
            low = middle + 1
        else:
            high = middle
    return low if get(low) == key else -1
