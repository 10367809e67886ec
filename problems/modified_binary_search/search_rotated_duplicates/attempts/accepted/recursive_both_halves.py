def search_rotated_duplicates(nums, key):
    def find(low, high):
        while low <= high:
            middle = (low + high) // 2
            found = nums[middle]
            if found == key:
                return middle
            first, last = nums[low], nums[high]
            if first == found == last:
                left = find(low + 1, middle - 1)
                return left if left >= 0 else find(middle + 1, high - 1)
            if first <= found:
                ahead = not first <= key < found
            else:
                ahead = found < key <= last
            if ahead:
                low = middle + 1
            else:
                high = middle - 1
        return -1

    return find(0, len(nums) - 1)
