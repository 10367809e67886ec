import heapq


class Group:
    def __init__(self, num, count):
        self.num = num
        self.count = count

    def __lt__(self, other):
        return self.count < other.count


def frequencies(nums):
    counts = {}
    for num in nums:
        if num not in counts:
            counts[num] = 0
        counts[num] += 1
    return counts


def max_distinct_elements(nums, k):
    if len(nums) <= k:
        return 0
    unique = 0
    heap = []
    for num, count in frequencies(nums).items():
        if count == 1:
            unique += 1
        else:
            heapq.heappush(heap, Group(num, count))
    while k > 0 and heap:
        k -= heapq.heappop(heap).count - 1
        if k >= 0:
            unique += 1
    if k > 0:
        unique -= k
    return unique
