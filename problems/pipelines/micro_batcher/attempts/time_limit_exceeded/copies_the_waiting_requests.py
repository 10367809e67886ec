"""Makes a new list of all waiting requests in each call."""


class MicroBatcher:
    def __init__(self, max_size, max_wait):
        self.max_size = max_size
        self.max_wait = max_wait
        self.waiting = ()

    def submit(self, request_id, now):
        batches = self.flush(now)
        self.waiting = [(arrival, waiting_id) for arrival, waiting_id in self.waiting] + [(now, request_id)]
        return batches + self.flush(now)

    def flush(self, now):
        ids = [waiting_id for _, waiting_id in self.waiting]
        if ids and (len(ids) == self.max_size or now - self.waiting[0][0] >= self.max_wait):
            self.waiting = []
            return [ids]
        return []
