"""Takes or skips each element, without a memo."""


def max_sum_increasing_subsequence(nums):
    def largest(i, last):
        if i == len(nums):
            return 0
        best = largest(i + 1, last)
        if nums[i] > nums[last]:
            best = max(best, nums[i] + largest(i + 1, i))
        return best

    return max(nums[i] + largest(i + 1, i) for i in range(len(nums)))
