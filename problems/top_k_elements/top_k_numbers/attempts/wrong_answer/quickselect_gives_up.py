"""Stop a quickselect after a fixed number of rounds."""


def top_k_numbers(nums: list[int], k: int) -> list[int]:
    """Quickselect with the middle as pivot; the number of rounds is bounded as in introselect."""
    lo, hi = 0, len(nums) - 1
    for _ in range(4 * len(nums).bit_length()):
        if lo >= hi:
            break
        pivot = nums[(lo + hi) // 2]
        i, j = lo, hi
        while i <= j:
            while nums[i] > pivot:
                i += 1
            while nums[j] < pivot:
                j -= 1
            if i <= j:
                nums[i], nums[j] = nums[j], nums[i]
                i += 1
                j -= 1
        if k - 1 <= j:
            hi = j
        elif k - 1 >= i:
            lo = i
        else:
            break
    return nums[:k]
