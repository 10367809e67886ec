def first_k_missing_positives(nums: list[int], k: int) -> list[int]:
    for i in range(len(nums)):
        while 0 < nums[i] <= len(nums) and nums[i] != nums[nums[i] - 1]:
            target = nums[i] - 1
            nums[i], nums[target] = nums[target], nums[i]
    missing, misplaced = [], set()
    for i, num in enumerate(nums):
        if num != i + 1 and len(missing) < k:
            missing.append(i + 1)
            misplaced.add(num)
    number = len(nums) + 1
    while len(missing) < k:
        if number not in misplaced:
            missing.append(number)
        number += 1
    return missing
