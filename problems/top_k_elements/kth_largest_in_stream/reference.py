from heapq import heappop, heappush, nlargest


class KthLargestInStream:
    def __init__(self, nums: list[int], k: int) -> None:
        self._k = k
        self._best = nlargest(k, nums)[::-1]  # ascending, and so a heap

    def add(self, num: int) -> int:
        heappush(self._best, num)
        if len(self._best) > self._k:
            heappop(self._best)
        return self._best[0]
