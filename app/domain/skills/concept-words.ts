/**
 * Words that mean the same thing in skill names, in either language: one concept per line, its wordings separated by
 * commas, folded or English. They let "thiết kế IC", "design of chips" and "thiết kế vi mạch" match. General words
 * only: alternative names of a single skill belong in the data files.
 */
const LINES = `
ic, ics, chip, chips, vi mach, vi mach tich hop, mach tich hop, integrated circuit, vlsi, con chip
thiet ke, design, designing
kiem chung, xac minh, verification, tham dinh
kiem thu, kiem tra, do kiem, test, testing, thu nghiem
kiem dinh, accreditation, inspection
xu li, processing, treatment
phan tich, analysis, analytics, analysing
mo phong, simulation
mo hinh hoa, mo hinh, modelling, model
toi uu, toi uu hoa, optimisation
du bao, forecasting, du doan, prediction, predictive
nhan dang, nhan dien, recognition
phat hien, detection
chan doan, diagnostics, diagnosis
quan li, quan tri, management, administration, manager, nha quan li
dieu khien, control
tu dong hoa, tu dong, automation, automated, automatic
tu hanh, tu lai, autonomous, self driving
giam sat, monitoring, quan trac
bao tri, bao duong, maintenance
van hanh, operation
lap ke hoach, quy hoach, planning
chien luoc, strategy, strategic
chinh sach, policy
phap luat, luat, law, legal
giao duc, education
dao tao, training, huan luyen
giang day, day, teaching, day hoc
danh gia, assessment, evaluation
do luong, measurement, metrology
che tao, manufacturing, fabrication, san xuat, production
gia cong, machining
dong goi, packaging, bao bi
vat lieu, material
lop phu, coating
mang mong, thin film
ban dan, semiconductor
dien tu, electronic
cong suat, power electronics
dien, electric, electrical
luoi dien, power grid, electricity grid, grid
he thong dien, power system
nang luong, energy
tai tao, renewable
mat troi, solar
gio, wind
dia nhiet, geothermal
hydro, hydrogen, hidro
hat nhan, nuclear
dau khi, petroleum, oil and gas
pin, battery, ac quy, accu
luu tru, storage, tich tru
xe, xe o to, o to, xe hoi, car, vehicle, automobile, automotive
tau, ship, tau thuy
may bay, aircraft
hang khong, aviation
vu tru, khong gian, space
ve tinh, satellite
khong nguoi lai, unmanned, drone
robot, nguoi may
cam bien, sensor, cam ung
tin hieu, signal
hinh anh, image
xu li anh, xu li hinh anh, image processing
am thanh, sound, acoustic, audio
tieng noi, giong noi, speech, voice
van ban, text
ngon ngu tu nhien, natural language
du lieu, data
du lieu lon, big data
co so du lieu, database
hoc may, may hoc, machine learning, ml
hoc sau, deep learning, mang no ron sau, deep neural network
tri tue nhan tao, tri thong minh nhan tao, ai, artificial intelligence
thi giac may, thi giac may tinh, computer vision, machine vision
mang no ron, mang noron, mang than kinh nhan tao, neural network
thuat toan, giai thuat, algorithm
phan mem, software
phan cung, hardware
may tinh, computer, computing, tinh toan, computational
di dong, mobile, dien thoai
dam may, cloud, dien toan dam may, cloud computing
mang, network, networking
an ninh, an toan, bao mat, security, safety
an ninh mang, an toan thong tin, bao mat thong tin, an toan mang, an ninh thong tin, cyber security, cybersecurity, information security, infosec
mat ma, ma hoa, cryptography, encryption
chuoi khoi, blockchain
internet van vat, van vat ket noi, internet cua van vat, internet of things, iot
so, digital, so hoa, ki thuat so
ban sao so, song sinh so, digital twin
luong tu, quantum
quang tu, photonics, photonic
quang, optical, optics
soi quang, cap quang, optical fibre, fibre optic
laser, la de
vo tuyen, khong day, wireless, radio
vien thong, telecommunication, telecom
truyen thong, thong tin lien lac, communication
anten, ang ten, antenna
sinh hoc, biology, biological, bio
hoa hoc, chemistry, chemical
vat li, physics, physical
toan, toan hoc, mathematics, mathematical, math, maths
thong ke, statistics, statistical
co hoc, mechanics
co khi, mechanical
chat luu, chat long, luu chat, fluid
nhiet, thermal, heat
ket cau, structure, structural
xay dung, construction, civil
do thi, urban, thanh pho, city
giao thong, traffic, transport, transportation, van tai
duong sat, railway, rail
cau, bridge
nuoc, water
nuoc thai, wastewater, waste water, sewage
chat thai, rac thai, waste, rac
moi truong, environment, environmental
o nhiem, pollution
khong khi, air
khi hau, climate
bien doi khi hau, climate change
bien, marine, ocean, maritime, sea
dat, soil, land
rung, forest
cay trong, thuc vat, plant, crop
vat nuoi, gia suc, livestock, animal
thuy san, aquatic, fish, fishery
tom, shrimp
lua, lua gao, rice
thuc pham, food
dinh duong, nutrition
giong, chon giong, breeding
nong nghiep, agriculture, agricultural, farming
y te, y khoa, y hoc, medical, medicine, health, healthcare, suc khoe
benh, disease
benh vien, hospital
lam sang, clinical
thuoc, duoc pham, drug, pharmaceutical
vac xin, vacxin, vaccine, vaccin
gen, gien, gene, genetic, di truyen
bo gen, genome, genomic, he gen
te bao, cell
te bao goc, stem cell
mien dich, immune, immunology
ung thu, cancer, ung buou, oncology
tim mach, cardiovascular, cardiology
than kinh, neurology, neurological
protein, chat dam, dam
khang the, antibody
vi khuan, bacteria
vi rut, virus, viral, sieu vi
vi sinh, vi sinh vat, microbial, microorganism
kinh te, economics, economic, economy
tai chinh, finance, financial
ngan hang, bank, banking
ke toan, accounting
kiem toan, audit, auditing
rui ro, risk
dau tu, investment
thuong mai, trade, commerce
thi truong, market
chuoi cung ung, supply chain
doanh nghiep, business, enterprise, corporate
khoi nghiep, startup, entrepreneurship
doi moi sang tao, innovation, innovative
so huu tri tue, intellectual property, ip
van hoa, culture, cultural
di san, heritage
lich su, history
ngon ngu hoc, linguistics
tieng viet, vietnamese language
viet nam, vietnam
du lich, tourism
bao chi, journalism
tam li, tam li hoc, psychology
xa hoi, social
dia li, geography, geographic, geographical, dia ly
dia chat, geology, geological
khoang san, mineral
kim loai, metal, metallic
gom, gom su, ceramic
nhua, plastic
polyme, polymer, cao phan tu
soi, fibre
thep, steel
be tong, concrete
nano, nanotechnology, nano technology
xuc tac, catalysis, catalyst, catalytic
dien hoa, electrochemistry, electrochemical
quang pho, pho, spectroscopy
hien vi, kinh hien vi, microscopy, microscope
nhiet do thap, cryogenic, low temperature
hoa phan tich, analytical chemistry
thong minh, smart, intelligent
chinh xac, precision
tien tien, advanced, nang cao
ben vung, sustainable, sustainability
xanh, green
carbon, cac bon, cacbon, co2
tuan hoan, circular
phan tan, distributed
thoi gian thuc, real time
nhung, embedded
ung dung di dong, mobile app, mobile application
web, website
tro choi, game
thuc te ao, virtual reality, vr
thuc te tang cuong, augmented reality, ar
in 3d, 3d printing, additive manufacturing
ngoai khoi, offshore
duoi nuoc, underwater
nguoi, human
viz, visualisation, truc quan hoa
vn, viet nam, vietnam
next gen, next generation, the he moi, the he tiep theo, the he sau
shtt, so huu tri tue
cntt, cong nghe thong tin, information technology
ttnt, tri tue nhan tao
attt, an toan thong tin
nltt, nang luong tai tao, renewable energy
bdkh, bien doi khi hau, climate change
cnsh, cong nghe sinh hoc, biotechnology
ptbv, phat trien ben vung, sustainable development
dmst, doi moi sang tao
khcn, khoa hoc va cong nghe, khoa hoc cong nghe, science and technology
tmdt, thuong mai dien tu, e commerce
cds, chuyen doi so, digital transformation
bvtv, bao ve thuc vat
ntts, nuoi trong thuy san
attp, an toan thuc pham
atvstp, ve sinh an toan thuc pham
qtkd, quan tri kinh doanh, business administration
qtnl, quan tri nhan luc
qlda, quan li du an, project management
qldd, quan li dat dai
khmt, khoa hoc may tinh, computer science
khdl, khoa hoc du lieu, data science
khvl, khoa hoc vat lieu, materials science
csdl, co so du lieu
dtvt, dien tu vien thong
ktmt, ki thuat may tinh
httt, he thong thong tin, information system
xln, xu li nuoc
nckh, nghien cuu khoa hoc
`;

/** Each wording (words separated by one space) with the number of its line. */
export const CONCEPT_LINES: readonly (readonly string[])[] = LINES.trim()
  .split("\n")
  .map((line) => line.split(",").map((wording) => wording.trim()));
