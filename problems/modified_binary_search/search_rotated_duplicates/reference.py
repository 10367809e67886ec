def search_rotated_duplicates(nums: list[int], key: int) -> int:
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        found = nums[middle]
        if found == key:
            return middle
        first = nums[low]
        if first == found:
            low += 1
            continue
        if first < found:
            inside = first <= key < found
        else:
            inside = not found < key <= nums[high]
        if inside:
            high = middle - 1
        else:
            low = middle + 1
    return -1
