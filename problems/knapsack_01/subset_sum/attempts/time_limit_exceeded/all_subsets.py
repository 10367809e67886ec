"""Takes or skips every number, without a memo."""


def subset_sum(nums, target):
    def reaches(i, left):
        if left == 0:
            return True
        if i == len(nums) or left < 0:
            return False
        return reaches(i + 1, left - nums[i]) or reaches(i + 1, left)

    return reaches(0, target)
