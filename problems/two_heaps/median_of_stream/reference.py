from heapq import heappush, heappushpop


class MedianOfStream:
    def __init__(self) -> None:
        self._lower: list[int] = []  # negated, so that the largest is in front
        self._upper: list[int] = []

    def insert(self, num: int) -> None:
        if len(self._lower) == len(self._upper):
            heappush(self._lower, -heappushpop(self._upper, num))
        else:
            heappush(self._upper, -heappushpop(self._lower, -num))

    def median(self) -> float:
        if len(self._lower) > len(self._upper):
            return float(-self._lower[0])
        return (self._upper[0] - self._lower[0]) / 2
