"""Returns the first subarray found, shrunk but not compared with later ones."""


def smallest_subarray_sum(nums, target):
    start = total = 0
    for end, num in enumerate(nums):
        total += num
        if total >= target:
            while total - nums[start] >= target:
                total -= nums[start]
                start += 1
            return end - start + 1
    return 0
