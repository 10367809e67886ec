"""Drop the smallest numbers as a set if k is large."""

import heapq


def top_k_numbers(nums: list[int], k: int) -> list[int]:
    n = len(nums)
    if n > 64 and k > n // 2 and k < n:
        # cheaper: find the few that do not belong to the answer
        drop = set(heapq.nsmallest(n - k, nums))
        keep = [x for x in nums if x not in drop]
        if len(keep) == k:
            return keep
        # duplicates at the border: some of the dropped values come back
        return keep + sorted(drop)[-(k - len(keep)) :]
    return heapq.nlargest(k, nums)
