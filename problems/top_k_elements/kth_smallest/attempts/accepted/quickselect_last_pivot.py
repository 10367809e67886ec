def kth_smallest(nums, k):
    return select(nums, 0, len(nums) - 1, k - 1)


def select(nums, low, high, place):
    middle = partition(nums, low, high)
    if middle == place:
        return nums[middle]
    if middle > place:
        return select(nums, low, middle - 1, place)
    return select(nums, middle + 1, high, place)


def partition(nums, low, high):
    pivot = nums[high]
    for i in range(low, high):
        if nums[i] < pivot:
            nums[low], nums[i] = nums[i], nums[low]
            low += 1
    nums[low], nums[high] = nums[high], nums[low]
    return low
