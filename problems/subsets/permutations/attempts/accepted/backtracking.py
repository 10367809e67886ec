def permutations(nums):
    found = []
    path = []
    used = [False] * len(nums)

    def extend():
        if len(path) == len(nums):
            found.append(path[:])
            return
        for i, num in enumerate(nums):
            if not used[i]:
                used[i] = True
                path.append(num)
                extend()
                path.pop()
                used[i] = False

    extend()
    return found
