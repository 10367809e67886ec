"""Memoizes by the missing sum alone, without the index."""


def subset_sum(nums, target):
    failed = set()

    def reaches(i, left):
        if left == 0:
            return True
        if i == len(nums) or left < 0 or left in failed:
            return False
        if reaches(i + 1, left - nums[i]) or reaches(i + 1, left):
            return True
        failed.add(left)
        return False

    return reaches(0, target)
