def circular_array_loop(nums):
    size = len(nums)
    following = []
    for place, num in enumerate(nums):
        target = (place + num) % size
        same_way = num * nums[target] > 0
        following.append(target if same_way and target != place else None)
    coming = [0] * size
    for target in following:
        if target is not None:
            coming[target] += 1
    lonely = [place for place in range(size) if coming[place] == 0]
    gone = 0
    while lonely:
        target = following[lonely.pop()]
        gone += 1
        if target is not None:
            coming[target] -= 1
            if coming[target] == 0:
                lonely.append(target)
    return gone < size
