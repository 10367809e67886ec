class Request:
    def __init__(self, request_id, arrival):
        self.request_id = request_id
        self.arrival = arrival


class MicroBatcher:
    def __init__(self, max_size, max_wait):
        self.settings = {"max_size": max_size, "max_wait": max_wait}
        self.requests = []

    def is_late(self, now):
        if len(self.requests) == 0:
            return False
        return now - self.requests[0].arrival >= self.settings["max_wait"]

    def take_all(self):
        ids = []
        for request in self.requests:
            ids.append(request.request_id)
        self.requests = []
        return ids

    def submit(self, request_id, now):
        result = []
        if self.is_late(now):
            result.append(self.take_all())
        self.requests.append(Request(request_id, now))
        if len(self.requests) >= self.settings["max_size"] or self.is_late(now):
            result.append(self.take_all())
        return result

    def flush(self, now):
        result = []
        if self.is_late(now):
            result.append(self.take_all())
        return result
