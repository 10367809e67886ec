import heapq


class SlidingMedian:
    def __init__(self):
        self.max_heap, self.min_heap = [], []

    def add(self, num):
        if not self.max_heap or num <= -self.max_heap[0]:
            heapq.heappush(self.max_heap, -num)
        else:
            heapq.heappush(self.min_heap, num)

    def remove(self, num):
        if num <= -self.max_heap[0]:
            self.remove_from(self.max_heap, -num)
        else:
            self.remove_from(self.min_heap, num)

    def remove_from(self, heap, item):
        index = heap.index(item)
        heap[index] = heap[-1]
        heap.pop()
        if index < len(heap):
            heapq._siftup(heap, index)
            heapq._siftdown(heap, 0, index)

    def balance(self):
        if len(self.max_heap) > len(self.min_heap) + 1:
            heapq.heappush(self.min_heap, -heapq.heappop(self.max_heap))
        elif len(self.max_heap) < len(self.min_heap):
            heapq.heappush(self.max_heap, -heapq.heappop(self.min_heap))

    def median(self):
        if len(self.max_heap) == len(self.min_heap):
            return -self.max_heap[0] / 2.0 + self.min_heap[0] / 2.0
        return -self.max_heap[0] / 1.0


def sliding_window_median(nums, k):
    window = SlidingMedian()
    result = []
    for i, num in enumerate(nums):
        window.add(num)
        window.balance()
        if i >= k - 1:
            result.append(window.median())
            window.remove(nums[i - k + 1])
            window.balance()
    return result
