def circular_array_loop(nums):
    size = len(nums)
    following = []
    for index, num in enumerate(nums):
        target = (index + num) % size
        same_direction = num * nums[target] > 0
        following.append(target if same_direction and target != index else None)
    in_degree = [0] * size
    for target in following:
        if target is not None:
            in_degree[target] += 1
    queue = [index for index in range(size) if in_degree[index] == 0]
    removed = 0
    while queue:
        target = following[queue.pop()]
        removed += 1
        if target is not None:
            in_degree[target] -= 1
            if in_degree[target] == 0:
                queue.append(target)
    return removed < size
