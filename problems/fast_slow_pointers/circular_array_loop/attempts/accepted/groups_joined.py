def circular_array_loop(nums):
    leader = list(range(len(nums)))

    def find(place):
        while leader[place] != place:
            leader[place] = leader[leader[place]]
            place = leader[place]
        return place

    for place, num in enumerate(nums):
        target = (place + num) % len(nums)
        if target == place or num * nums[target] <= 0:
            continue
        if find(place) == find(target):
            return True
        leader[find(place)] = find(target)
    return False
