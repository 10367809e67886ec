def rotation_count_duplicates(nums):
    def drop(low, high):
        """Return the index after the drop, from low + 1 to high, or 0 if there is none."""
        if low >= high:
            return 0
        first, last = nums[low], nums[high]
        if first < last:
            return 0
        if high - low == 1:
            return high if first > last else 0
        middle = (low + high) // 2
        found = nums[middle]
        if first == found == last:
            return drop(low, middle) or drop(middle, high)
        if first > found or found < last:
            return drop(low, middle)
        return drop(middle, high)

    return drop(0, len(nums) - 1)
