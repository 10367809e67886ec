def circular_array_loop(nums):
    parent = list(range(len(nums)))

    def find(index):
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for index, num in enumerate(nums):
        target = (index + num) % len(nums)
        if target == index or num * nums[target] <= 0:
            continue
        if find(index) == find(target):
            return True
        parent[find(index)] = find(target)
    return False
