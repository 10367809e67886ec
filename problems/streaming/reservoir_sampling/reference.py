from collections.abc import Callable, Iterator
from itertools import islice


def reservoir(stream: Iterator[int], k: int, random: Callable[[], float]) -> list[int]:
    kept = list(islice(stream, k))
    for seen, item in enumerate(stream, start=k + 1):
        place = int(random() * seen)
        if place < k:
            kept[place] = item
    return kept
