"""Takes the last level for the neighbour of the first, and so misses a crest in second place."""


def search_bitonic(nums, key):
    crest = place_of_the_crest(nums)
    for rising, low, high in ((True, 0, crest), (False, crest, len(nums) - 1)):
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == key:
                return middle
            if (nums[middle] < key) == rising:
                low = middle + 1
            else:
                high = middle - 1
    return -1


def place_of_the_crest(nums):
    if len(nums) < 3:
        return 0 if nums[0] > nums[-1] else len(nums) - 1
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        before, here, after = nums[middle - 1], nums[middle], nums[(middle + 1) % len(nums)]
        if before < here > after:
            return middle
        if before < here:
            low = middle + 1
        else:
            high = middle - 1
    return low
