def cyclic_sort(nums: list[int]) -> None:
    for i in range(len(nums)):
        while nums[i] != i + 1:
            home = nums[i] - 1
            nums[i], nums[home] = nums[home], nums[i]
