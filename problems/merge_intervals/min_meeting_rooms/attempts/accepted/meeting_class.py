import heapq


class Meeting:
    def __init__(self, start, end):
        self.start = start
        self.end = end

    def __lt__(self, other):
        return self.end < other.end


def min_meeting_rooms(meetings):
    todo = [Meeting(start, end) for start, end in meetings]
    todo.sort(key=lambda meeting: meeting.start)
    rooms = 0
    heap = []
    for meeting in todo:
        while len(heap) > 0 and heap[0].end <= meeting.start:
            heapq.heappop(heap)
        heapq.heappush(heap, meeting)
        rooms = max(rooms, len(heap))
    return rooms
