import heapq


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def distance_from_origin(self):
        return self.x * self.x + self.y * self.y

    def __lt__(self, other):
        return self.distance_from_origin() > other.distance_from_origin()


def k_closest_points(points, k):
    points = [Point(x, y) for x, y in points]
    heap = []
    for i in range(k):
        heapq.heappush(heap, points[i])
    for i in range(k, len(points)):
        if points[i].distance_from_origin() < heap[0].distance_from_origin():
            heapq.heappop(heap)
            heapq.heappush(heap, points[i])
    return [[point.x, point.y] for point in heap]
