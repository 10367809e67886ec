from bisect import bisect_left


def longest_bitonic_subsequence(nums):
    def sizes(numbers):
        ends = []
        for num in numbers:
            k = bisect_left(ends, num)
            ends[k : k + 1] = [num]
            yield len(ends)

    best, up = 0, list(sizes(nums))
    for size in sizes(reversed(nums)):
        best = max(best, up.pop() + size - 1)
    return best
