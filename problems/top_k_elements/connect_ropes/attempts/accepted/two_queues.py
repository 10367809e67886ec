from collections import deque


def connect_ropes(ropes):
    original = deque(sorted(ropes))
    connected = deque()

    def shortest():
        if not connected or (original and original[0] <= connected[0]):
            return original.popleft()
        return connected.popleft()

    cost = 0
    while len(original) + len(connected) >= 2:
        both = shortest() + shortest()
        cost += both
        connected.append(both)
    return cost
