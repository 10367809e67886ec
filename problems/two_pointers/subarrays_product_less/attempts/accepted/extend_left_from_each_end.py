from collections import deque


def subarrays_product_less(nums, target):
    found = []
    product = 1
    window = deque()
    for num in nums:
        product *= num
        window.append(num)
        while window and product >= target:
            product //= window.popleft()
        subarray = list(window)
        while subarray:
            found.append(subarray)
            subarray = subarray[1:]
    return found
