-- POST /events with a user, a document of 2 kB and a stamp; users repeat, as viewers do.
local document = string.rep("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAf", 51) .. "12345678"
local viewers = 5000
local count = 0

wrk.method = "POST"
wrk.headers["X-API-KEY"] = os.getenv("DREAMSPACE_API_TOKEN") or "SecureToken"
wrk.headers["Content-Type"] = "application/json"

function request()
  count = count + 1
  local viewer = (count * 7919) % viewers
  local body = string.format(
    '{"user": {"twitch_id": "%d", "name": "viewer%d"},'
      .. ' "document": {"document_data": "%s", "seal": 1, "metadata": "wrk",'
      .. ' "stamps": [{"stamp_type": "approve", "pos_x": 10, "pos_y": 20, "rotation": 0.5}]},'
      .. ' "user_name": "viewer%d", "occurred_at": "2025-06-08T20:12:00+10:00",'
      .. ' "event_type": "plain", "message": "Hello, stream!"}',
    viewer, viewer, document, viewer)
  return wrk.format(nil, "/events", nil, body)
end

function done(summary, latency, requests)
  io.write(string.format("not 2xx: %d, socket errors: %d\n",
    summary.errors.status,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
