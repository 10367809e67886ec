def kth_smallest(nums, k):
    return select(nums, 0, len(nums) - 1, k - 1)


def select(nums, low, high, index):
    middle = partition(nums, low, high)
    if middle == index:
        return nums[middle]
    if middle > index:
        return select(nums, low, middle - 1, index)
    return select(nums, middle + 1, high, index)


def partition(nums, low, high):
    pivot = nums[high]
    for i in range(low, high):
        if nums[i] < pivot:
            nums[low], nums[i] = nums[i], nums[low]
            low += 1
    nums[low], nums[high] = nums[high], nums[low]
    return low
