def circular_array_loop(nums):
    n = len(nums)

    def nxt(i):
        return (i + nums[i]) % n

    for i in range(n):
        if nums[i] == 0:
            continue
        slow, fast = i, nxt(i)
        while nums[slow] * nums[fast] > 0 and nums[slow] * nums[nxt(fast)] > 0:
            if slow == fast:
                if slow != nxt(slow):
                    return True
                break
            slow = nxt(slow)
            fast = nxt(nxt(fast))
        add = i
        while nums[add] * nums[nxt(add)] > 0:
            tmp = add
            add = nxt(add)
            nums[tmp] = 0
    return False
