def smallest_subarray_sum(nums: list[int], target: int) -> int:
    best = 0
    start = total = 0
    for end, num in enumerate(nums):
        total += num
        while total >= target:
            length = end - start + 1
            if best == 0 or length < best:
                best = length
            total -= nums[start]
            start += 1
    return best
