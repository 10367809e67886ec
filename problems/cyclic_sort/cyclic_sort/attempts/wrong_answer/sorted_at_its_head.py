"""Takes a list whose first ten are at home for sorted."""


def cyclic_sort(nums):
    n = len(nums)
    if nums[:10] == list(range(1, 11)):
        return
    for i in range(n):
        while nums[i] != i + 1:
            j = nums[i] - 1
            nums[i], nums[j] = nums[j], nums[i]
