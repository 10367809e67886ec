def number_range(nums, key):
    def find(low, high):
        if low > high or nums[low] > key or nums[high] < key:
            return None
        if nums[low] == key == nums[high]:
            return [low, high]
        middle = (low + high) // 2
        left, right = find(low, middle), find(middle + 1, high)
        if left and right:
            return [left[0], right[1]]
        return left or right

    return find(0, len(nums) - 1) or [-1, -1]
