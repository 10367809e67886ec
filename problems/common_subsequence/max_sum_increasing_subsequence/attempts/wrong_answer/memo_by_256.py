"""Packs both indices into one number with a factor of 256, which is less than the list may have."""


def max_sum_increasing_subsequence(nums):
    memo = {}

    def largest(i, last):
        if i == len(nums):
            return 0
        key = i * 256 + last
        if key not in memo:
            best = largest(i + 1, last)
            if last == -1 or nums[i] > nums[last]:
                best = max(best, nums[i] + largest(i + 1, i))
            memo[key] = best
        return memo[key]

    return largest(0, -1) if max(nums) > 0 else max(nums)
