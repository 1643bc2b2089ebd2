// An MQTT broker over WebSocket that we did not write: aedes. `node broker.mjs PASSWORD [PORT]` prints its port, and then
// answers each line on standard input, a question in JSON, with one line.
import { createServer } from 'node:http'
import { Duplex } from 'node:stream'
import { createInterface } from 'node:readline'
import { Aedes } from 'aedes'
import { WebSocketServer } from 'ws'

const [password, port = '0'] = process.argv.slice(2)
let acknowledged = 0
let frames = 'whole'
let silent = false

const broker = await Aedes.createBroker({
  authenticate: (client, username, given, done) => done(null, given?.toString() === password),
  authorizeSubscribe: (client, subscription, done) =>
    done(null, subscription.topic.startsWith('authors/nobody/') ? null : subscription)
})
broker.on('ack', () => { acknowledged += 1 })

/** The bytes of a connection; what goes out is cut into frames as the tests want it. */
class Bytes extends Duplex {
  constructor (socket) {
    super()
    this.socket = socket
    this.waiting = []
    socket.on('message', (data) => this.push(data))
    socket.on('close', () => { this.push(null); this.destroy() })
    socket.on('error', () => this.destroy())
  }

  _read () {}

  _write (chunk, _, done) {
    if (silent) return done()
    if (frames === 'bytes') for (const byte of chunk) this.socket.send(Uint8Array.of(byte))
    else if (frames === 'joined') this.join(chunk)
    else this.socket.send(chunk)
    done()
  }

  /** Send what comes within a moment as one frame. */
  join (chunk) {
    if (this.waiting.push(chunk) > 1) return
    setTimeout(() => this.socket.send(Buffer.concat(this.waiting.splice(0))), 20)
  }

  _destroy (error, done) {
    this.socket.terminate()
    done(error)
  }
}

const server = createServer()
const sockets = new WebSocketServer({ server, handleProtocols: (names) => names.has('mqtt') && 'mqtt' })
sockets.on('connection', (socket, request) => {
  if (socket.protocol !== 'mqtt') return socket.close(1002)
  broker.handle(new Bytes(socket), request)
})

const retained = new Set()
const told = (topic, message, qos, retain) => new Promise((resolve, reject) => {
  const payload = Buffer.from(message)
  broker.publish({ cmd: 'publish', topic, payload, qos, retain, dup: false }, (error) => error ? reject(error) : resolve())
})
const answers = {
  publish: async ({ topic, message, qos = 1, retain = true }) => {
    if (retain) retained.add(topic)
    await told(topic, message, qos, retain)
  },
  reset: async () => {
    answers.drop()
    frames = 'whole'
    silent = false
    acknowledged = 0
    for (const topic of retained) await told(topic, '', 0, true)
    retained.clear()
  },
  raw: ({ bytes }) => { for (const socket of sockets.clients) socket.send(Uint8Array.from(bytes)) },
  frames: (question) => { frames = question.frames },
  silent: (question) => { silent = question.silent },
  drop: () => { for (const socket of sockets.clients) socket.terminate() },
  clients: () => Object.keys(broker.clients),
  acknowledged: () => acknowledged
}

server.listen(Number(port), '127.0.0.1', () => console.log(server.address().port))
for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line)
  console.log(JSON.stringify(await answers[question.op](question) ?? null))
}
process.exit()
