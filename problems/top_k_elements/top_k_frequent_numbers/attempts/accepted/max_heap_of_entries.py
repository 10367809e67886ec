import heapq


class Entry:
    def __init__(self, num, count):
        self.num = num
        self.count = count

    def __lt__(self, other):
        return self.count > other.count


def count_numbers(nums):
    counts = {}
    for num in nums:
        if num not in counts:
            counts[num] = 0
        counts[num] += 1
    return counts


def top_k_frequent_numbers(nums, k):
    heap = []
    for num, count in count_numbers(nums).items():
        heapq.heappush(heap, Entry(num, count))
    answer = []
    while len(answer) < k:
        answer.append(heapq.heappop(heap).num)
    return answer
