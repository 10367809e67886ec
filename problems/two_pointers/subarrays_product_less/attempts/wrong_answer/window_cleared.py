"""Clears the window when the product is too large, and keeps none of what still fits."""


def subarrays_product_less(nums, target):
    found = []
    window, product = [], 1
    for num in nums:
        window.append(num)
        product *= num
        if product >= target:
            window, product = ([num], num) if num < target else ([], 1)
        found += [window[i:] for i in range(len(window))]
    return found
