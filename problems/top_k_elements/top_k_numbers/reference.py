from heapq import heappop, heappush


def top_k_numbers(nums: list[int], k: int) -> list[int]:
    best: list[int] = []
    for num in nums:
        heappush(best, num)
        if len(best) > k:
            heappop(best)
    return best
