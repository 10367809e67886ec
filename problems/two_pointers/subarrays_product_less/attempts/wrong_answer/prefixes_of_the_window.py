"""Returns the subarrays from the window's start on, again for each right end."""


def subarrays_product_less(nums, target):
    found = []
    product, left = 1, 0
    for right, num in enumerate(nums):
        product *= num
        while left <= right and product >= target:
            product //= nums[left]
            left += 1
        for end in range(left, right + 1):
            found.append(nums[left : end + 1])
    return found
