from collections import deque


def connect_ropes(ropes):
    single = deque(sorted(ropes))
    spliced = deque()

    def shortest():
        if not spliced or (single and single[0] <= spliced[0]):
            return single.popleft()
        return spliced.popleft()

    cost = 0
    while len(single) + len(spliced) >= 2:
        both = shortest() + shortest()
        cost += both
        spliced.append(both)
    return cost
