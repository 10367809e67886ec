from collections.abc import Callable, Iterator


def reservoir(stream: Iterator[int], k: int, random: Callable[[], float]) -> list[int]:
    """Return k elements of stream, every choice equally likely; all of them if there are fewer than k."""
