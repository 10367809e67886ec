from heapq import heapify, heapreplace


def top_k_numbers(nums: list[int], k: int) -> list[int]:
    best = nums[:k]
    heapify(best)
    for num in nums[k:]:
        if num > best[0]:
            heapreplace(best, num)
    return best
