from itertools import islice


def max_sum_subarray(nums: list[int], k: int) -> int:
    window = best = sum(islice(nums, k))
    for entering in range(k, len(nums)):
        window += nums[entering] - nums[entering - k]
        best = max(best, window)
    return best
